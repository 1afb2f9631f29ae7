//! What the simulated people say. All of it is invented, by hand, for rehearsals; no word comes from anybody's life.
//!
//! Each person has a thread that goes on from gathering to gathering. An empty line begins a new paragraph, which is
//! shared by itself.

/// One person's words; each list begins again when it comes to its end.
pub struct Lines {
    /// "Your name, and what the weather is like in you today."
    pub check_in: [&'static str; 3],
    /// "What happened with your step, whatever that was?"
    pub look_back: [&'static str; 3],
    /// The four themes of Soft Landing, in their order.
    pub council: [&'static str; 4],
    /// "One word or one thank-you, and one thing you will do gently tonight."
    pub closing: [&'static str; 3],
    /// What they write when everyone writes.
    pub written: [&'static str; 2],
}

/// Quick and brief; works nights.
pub const MIKA: Lines = Lines {
    check_in: [
        "Mika. Light cloud, some sun.",
        "Mika here. Fog until noon, then it lifted. I slept, which is new.",
        "Mika. Windy. Not bad windy, just everything moving a bit.",
    ],
    look_back: [
        "When I come home from the night shift, I sit on the step for one song before I go in. I did it four times out \
         of seven. The neighbour's cat has started to come.",
        "The song on the doorstep turned into two songs. I count that.",
        "This week I did not do it at all and I noticed that I wanted to. That felt like something.",
    ],
    council: [
        "I am carrying a picture of my own hands, very old, holding a cup. I was not afraid of it. I keep looking at my \
         hands at work and being a bit gentler with what they hold.",
        "Lighter: mornings. What came back: the feeling that I have to earn them.",
        "The thought is: you are behind. I would like to tell it that I do not know of any timetable.",
        "An ordinary kind day: I wake without an alarm, there is bread, and nobody needs me to be quick.",
    ],
    closing: [
        "Thank you for the slowness. Tonight I will walk home the long way.",
        "Word: soft. I will put the phone in the kitchen and go to bed.",
        "Grateful to hear Oren today. Tonight: soup.",
    ],
    written: [
        "I am grateful for the bench at the bus stop. I sit on it now, even when the bus is there.",
        "A list: quiet, bread, my name said kindly, the blue hour, and nobody to impress.",
    ],
};

/// Says little, and sometimes not now. A carpenter.
pub const OREN: Lines = Lines {
    check_in: [
        "Oren. Overcast. It may clear, I am not pushing it.",
        "I'm Oren, and it is raining in me, the steady kind. I brought tea.",
        "Oren. Bright and cold. I like that kind of day.",
    ],
    look_back: [
        "My step was to ring my father and talk about nothing for five minutes. We talked about gutters. It was twelve \
         minutes in the end.",
        "I sanded the old chair instead of buying a new one. It is still ugly. I sit on it every evening.",
        "I did not ring him this time. I wrote him a card and it is still on the table, with a stamp on it.",
    ],
    council: [
        "Something sat down beside me and did not want anything. I am still carrying that. I do not have a better word \
         for it than company.",
        "What felt lighter was my jaw, honestly. What came back is going quiet when somebody raises their voice. I saw \
         it happen this time, from a little further off.",
        "The one I meet most is: do not make a fuss. I would like to tell it that it kept me safe once, and that it \
         can sit down now.",
        "A kind day for me has sawdust in it, and somebody in the next room humming.",
    ],
    closing: [
        "Listened a lot, said a little. Thank you. I will oil the door tonight so that it stops complaining.",
        "Word: enough. Tonight I light the stove and watch it.",
        "Thank you for letting me come back to my turn later. Early bed.",
    ],
    written: [
        "There is a sentence I would say to my father if he could not hear it.",
        "I wrote a page and I would like to read it again in a year.",
    ],
};

/// Thinks aloud, in two paragraphs. Teaches at a school by the sea.
pub const SALMA: Lines = Lines {
    check_in: [
        "I'm Salma. There is a big sky in me today, a few dark edges, and a lot of birds going somewhere.",
        "Salma. After-the-storm weather: everything is washed and a bit broken, and it smells good.",
        "Hello, Salma. Mild. I kept checking whether that was allowed.",
    ],
    look_back: [
        "My step was: when the last bell rings, I sit for two minutes in the empty classroom before I open my messages.\
         \n\nThree days it worked. On the fourth a pupil came back for her scarf and we both sat. She did not ask what \
         we were doing. I think that was the best one.",
        "When I felt the hurry in my chest, I would put one hand on the table and feel the wood. I did it in a meeting \
         and nobody noticed, which made me laugh.\n\nI would like to keep this one for another week.",
        "I had said I would swim once, whatever the water was like. The water was terrible. I swam for as long as it \
         takes to say my own name ten times.",
    ],
    council: [
        "I am still carrying a sentence. It came near the end, when everything had become very simple: you may put it \
         down. I have been asking myself ever since what it is.\n\nThis week I think it is the list. The list of \
         everyone I must not disappoint. I read it out loud to myself in the car, all of it, and then I sat there, and \
         nothing happened. The sea was still there.",
        "What felt lighter was being looked at. My daughter took a picture of me and I did not turn my head away.\n\n\
         What came back was the old counting at night, who said what and what they meant by it. It is quieter, like \
         a radio in another flat. I can hear that it is a radio.",
        "My old thought says: if you rest, it all falls apart. It has my grandmother's voice, and she was right, in her \
         time, in her house.\n\nI would like to tell her: Teta, the house is standing. Come and sit with me.",
        "A kind ordinary day. I would wake before everybody and not use it for anything. I would teach the poem I like \
         and not the one in the plan.\n\nIn the evening somebody else would decide what we eat, and I would not \
         correct how they cut the onions.",
    ],
    closing: [
        "Thank you all for holding so much quiet. Tonight I will leave the dishes until morning, on purpose.",
        "One word: salt. I will write my daughter a note and put it in her shoe.",
        "Thank you, Inés, for taking the time you took. I will stretch on the floor before bed.",
    ],
    written: [
        "What I would like to keep from tonight is that nobody finished my sentence for me.",
        "If it were a room, it would have one chair and a very large window, and I would not dust it.",
    ],
};

/// Lives in the hills, where the connection comes and goes.
pub const TOVE: Lines = Lines {
    check_in: [
        "Tove, from up on the hill. Gusty. If I drop out it is the wind and not me.",
        "Tove here. Low sun, long shadows, quite beautiful and a bit tired.",
        "It's Tove. Thaw. Everything drips.",
    ],
    look_back: [
        "My step was to let the dog choose the way on Sundays. He chose the river both times. I had forgotten the river.",
        "I wanted to write one line in the evening. I have five lines from nine days, and I like all five.",
        "I asked my neighbour for help with the fence. It took me three weeks to ask and him an hour to come.",
    ],
    council: [
        "What I still carry is a sound, like a very large animal breathing in its sleep. I was not in its way and it was \
         not in mine. Since then, when I lie awake, I listen to the dog, and it is a smaller piece of the same sound.",
        "Lighter was grief, strangely. It did not go, it got wider and there was room to walk around in it. What came \
         back is that I do not pick up when people ring. I am practising with the ones who let it ring long.",
        "The old thought is: you chose to live up here, so do not complain. I would like to say to it that I can love \
         the hill and still be lonely on it. Both at once.",
        "A kind day starts with frost and no wind. I would finish one thing. Somebody would come by without a reason.",
    ],
    closing: [
        "Thanks for waiting when my line went. Tonight I will put the good blanket on the bed.",
        "Word: river. I am going out to look at the stars for as long as my feet stay warm.",
        "Thank you. I will ring my sister, and let it ring long.",
    ],
    written: [
        "Wind, wood, wool. I do not know what it means, but I wrote it three times.",
        "I want to remember the dog asleep with his feet running. Something in me does that, too.",
    ],
};

/// Warm and busy; a small child in the next room.
pub const BAO: Lines = Lines {
    check_in: [
        "Bao. Sunny with a chance of toddler. She is asleep, for now.",
        "I am Bao, and the weather is a kitchen with all four burners on.",
        "Bao. Clear tonight. I had to look twice to believe it.",
    ],
    look_back: [
        "When I chop onions at work I breathe out on every cut. My step was the size of an onion, and it held all week.",
        "I said I would eat one meal a day sitting down. I managed breakfast. Standing up felt strange by Friday.",
        "My step was to ask my partner how her day was before I tell mine. I forgot twice, and she told me, and we laughed.",
    ],
    council: [
        "I saw my mother young, before me, dancing in somebody's kitchen. I am still carrying how little she needed for \
         it. A radio and a bit of floor.",
        "What felt lighter is the money fear. It has not gone anywhere, it just is not in the bed with us any more. What \
         came back is the shouting in my head when I am tired. Mostly at myself, about pans.",
        "The thought goes: they will find out that you are making it up as you go. And I would like to say: yes. So is \
         everyone. Pass the salt.",
        "Kind and ordinary: the three of us on the floor with the blocks, and the phone flat, and no charger.",
    ],
    closing: [
        "Thank you for not minding me going in and out. Tonight I will sing the long version of the song.",
        "Word: broth. I will sit on the edge of the bath and do nothing for two minutes.",
        "I take Kwame's bus with me. Tonight I warm the plates before dinner.",
    ],
    written: [
        "A letter to my mother that I am not going to send.",
        "Things I would say to myself if I were my own child.",
    ],
};

/// What Bao says is coming before each of the four themes.
pub const BAO_COMING: [&str; 4] = ["my mother, young", "money, and shouting", "being found out", "us three"];

/// Slow and exact. Translated other people's books for forty years.
pub const INES: Lines = Lines {
    check_in: [
        "Inés. A still evening, with one window open.",
        "I am Inés. It has been dry for a long time, and today I can smell the rain without seeing it.",
        "Inés. Mist. I find I do not need to see very far.",
    ],
    look_back: [
        "My step was to read one page aloud each night, to no one. On Thursday I noticed that I was no longer no one.",
        "I did not take the step I had named. I took another one: I threw away the shoes that hurt.",
        "I went to the choir and stood at the back. The person next to me moved the sheet so that I could see.",
    ],
    council: [
        "There was a room in which every word I have ever looked for was lying about, like fruit. I did not pick any up. \
         I am still carrying the ease of that. At my desk now I wait a little longer before I reach.",
        "What was lighter: silence with other people in it. What came back: silence with nobody in it. They are two \
         different things, and I had been using one word for both.",
        "The thought I meet most says: it is too late to begin. I have translated that sentence into four languages, and \
         it is not well written in any of them. I would like to send it back with a note.",
        "A kind ordinary day has a market in it, and one conversation with a stranger about pears.",
    ],
    closing: [
        "My word is patience, or rather the lack of a need for it. I will read my page.",
        "Thank you for the long pauses; nobody filled them. Tonight, the good glass, with water in it.",
        "I thank the circle. I will open the window a little before I sleep.",
    ],
    written: [
        "I wrote the word threshold, and then all the words for it that I know. The kindest is the one my grandmother used.",
        "One may stand in a doorway for a while. It is also a place.",
    ],
};

/// Funny, then suddenly not. Drives a bus.
pub const KWAME: Lines = Lines {
    check_in: [
        "Kwame. Partly cloudy, delays on the ring road, otherwise running.",
        "Kwame, and it is one of those white skies where you cannot find the sun but you know it is on shift.",
        "It's Kwame. Warm front coming in. I drove with the window down.",
    ],
    look_back: [
        "My step was to say good morning to the first passenger and mean it. It is harder than it sounds at five. It went \
         well, and on Wednesday someone said it first.\n\nMy brother's way of doing this is to get into arguments with \
         the radio, because ever since he and his wife",
        "I kept the five minutes at the end of the line with the engine off. There is a blackbird there. Who knew.",
        "I was going to write to my old friend. I found the address. That is where it is: an address on the fridge.",
    ],
    council: [
        "It is a feeling in the chest, as if somebody had opened the doors on both sides and the air just went through. \
         I am carrying that around the depot like a full glass. I make jokes so that I do not spill it.",
        "Lighter: I cried at a school concert and did not pretend it was the dust. What came back: pretending it was the \
         dust. Two days later, at the garage. But I knew what I was doing.",
        "Old thought: keep it moving, people are waiting. Good thought for a bus. I would like to tell it that I am also \
         allowed to be a passenger.",
        "No alarm. Shirt still warm from the iron. My brother comes over and we say nothing about football for an hour.",
    ],
    closing: [
        "Next stop, home. Thank you. I will take the stairs slowly and look out at every landing.",
        "Word: doors. Tonight I am going to phone my brother and let him talk.",
        "Thanks for laughing, and for stopping when I stopped. Tonight, the record player, one side.",
    ],
    written: [
        "Dear passenger in me. You may ring the bell whenever you like. I do stop.",
        "Somebody left an umbrella on my bus and somebody else needed one. That is all I have, and I like it.",
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::body::BODY_MAX;
    use crate::rehearse::situation::shipped;

    /// `domain.md` 7, and what no rehearsal should put in anybody's mouth.
    const AVOIDED: &str = "trip trips high addict crazy patient client compliance failed missed overdue streak score \
        cure cured heal healed healing rewire breakthrough guru tribe shaman ceremony sacred dose dosing dosage mg \
        ketamine psilocybin mdma lsd mushrooms depression depressed anxiety trauma ptsd diagnosis disorder therapist";

    fn all() -> Vec<&'static str> {
        let people = [MIKA, OREN, SALMA, TOVE, BAO, INES, KWAME];
        let of = |p: &Lines| [&p.check_in[..], &p.look_back, &p.council, &p.closing, &p.written].concat();
        people.iter().flat_map(of).collect()
    }

    #[test]
    fn there_are_enough_of_them_no_two_alike_and_each_fits() {
        let mut all = all();
        assert!(all.len() >= 60, "{}", all.len());
        let paragraphs = all.iter().flat_map(|text| text.split("\n\n"));
        assert!(paragraphs.clone().all(|text| (10..BODY_MAX).contains(&text.len()) && text == text.trim()));
        assert!(paragraphs.clone().all(|text| !text.contains('\n') && !text.contains("  ")));
        let before = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), before);
    }

    #[test]
    fn what_is_coming_is_three_words_at_most() {
        assert!(BAO_COMING.iter().all(|coming| coming.split(' ').count() <= 3 && coming.chars().count() <= 60));
    }

    #[test]
    fn nobody_says_a_word_this_house_avoids() {
        let situations: Vec<_> = shipped::all().flat_map(|(_, situation)| situation.happens).collect();
        let said = situations.iter().flat_map(|one| &one.says).map(String::as_str);
        for text in all().into_iter().chain(BAO_COMING).chain(said) {
            let words = text.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase);
            for word in words {
                assert!(!AVOIDED.split_whitespace().any(|avoided| avoided == word), "{word:?} in: {text}");
            }
        }
    }
}
