-- The stored format, version 2. Every `sum` is the first 8 bytes of a SHA-256 (sqlite/rows.rs) over what it vouches for,
-- so a flipped bit is an error and never another sentence in somebody's mouth.
--
-- A gathering's records, and bodies that lie under a key, are sealed with keys that are not in this file (keys.rs): what
-- stands here is IV, ciphertext and tag. Sums are over what stands here.
--
-- Letting go blanks a row in place (all NULL, its bytes overwritten) and never deletes it: a delete may let SQLite merge
-- pages, which leaves stale copies of the neighbours in unused parts of a page, and those survive the neighbours' own
-- erasure. Blank rows go when the file is compacted.

-- The one row that vouches for the list of streams.
CREATE TABLE whole (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    running INTEGER NOT NULL, -- the highest running time saved with any commit
    streams INTEGER NOT NULL, -- how many there are
    digest INTEGER NOT NULL, -- their sums, xored
    sum INTEGER NOT NULL,
    blank INTEGER NOT NULL, -- bytes that blank rows held: compact when it is worth it
    compacting INTEGER NOT NULL, -- 1 from the deletion of blank rows until the file is rebuilt
    settled INTEGER NOT NULL -- rises when a write whose fate is unknown is overwritten
) STRICT;

-- One row for each stream with a record or a body; it vouches that none of them is missing.
CREATE TABLE streams (
    key INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE, -- practice, circle/<id>, circle/<id>/gathering/<id>
    last INTEGER NOT NULL, -- the number of its last record
    bodies INTEGER NOT NULL, -- how many bodies lie beside it
    digest INTEGER NOT NULL, -- their sums, xored
    sum INTEGER NOT NULL
) STRICT;

CREATE TABLE records (
    stream INTEGER REFERENCES streams (key),
    seq INTEGER,
    commit_id BLOB,
    record BLOB,
    sum INTEGER
) STRICT;

-- UNIQUE (stream, seq), without an entry for each blank row.
CREATE UNIQUE INDEX records_in_order ON records (stream, seq) WHERE stream IS NOT NULL;

CREATE TABLE bodies (
    id BLOB,
    stream INTEGER REFERENCES streams (key),
    body BLOB,
    under INTEGER, -- whose key it lies under: 0 nobody's, 1 a member's, 2 an author's, 3 an invitation's
    whose BLOB, -- who or what that is
    sum INTEGER
) STRICT;

CREATE UNIQUE INDEX bodies_by_id ON bodies (id) WHERE id IS NOT NULL;
CREATE INDEX bodies_beside ON bodies (stream) WHERE stream IS NOT NULL;
CREATE INDEX bodies_of_invitations ON bodies (whose) WHERE under = 3;
