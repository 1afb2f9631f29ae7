//! What the kernel alone costs: a loop of `write(2)` to as many loopback sockets, frames of the same size.
use super::process;
use anyhow::Context;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};

/// Frames to each socket.
const ROUNDS: usize = 60;

/// The child: accepts, then writes a frame to each, and waits until they were read.
pub fn write_loop(sockets: usize) -> anyhow::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("{}", listener.local_addr()?.port());
    let (mut control, _) = listener.accept()?;
    let mut size = [0; 4];
    control.read_exact(&mut size)?;
    let frame = vec![b'x'; u32::from_be_bytes(size) as usize];
    control.read_exact(&mut size)?;
    let seats = u32::from_be_bytes(size) as usize;
    let mut all = Vec::with_capacity(sockets);
    for _ in 0..sockets {
        let (socket, _) = listener.accept()?;
        socket.set_nodelay(true)?;
        all.push(socket);
    }
    let mut appends = tempfile::tempfile()?;
    let mut done = [0];
    for synced in [false, true] {
        let before = process::cpu(std::process::id())?;
        for _ in 0..ROUNDS {
            for room in all.chunks_mut(seats) {
                if synced {
                    appends.write_all(&frame)?;
                    appends.sync_data()?;
                }
                for socket in room {
                    socket.write_all(&frame)?;
                }
            }
            control.write_all(&done)?;
            control.read_exact(&mut done)?;
        }
        let spent = process::cpu(std::process::id())?.saturating_sub(before);
        println!("{}", spent.as_secs_f64() * 1e6 / (ROUNDS * sockets) as f64);
    }
    Ok(())
}

/// CPU microseconds for one frame to one socket.
pub struct Bare {
    /// Nothing but `write(2)`.
    pub writes: f64,
    /// One append to a file, synced, before the writes to each circle.
    pub with_appends: f64,
}

/// Measures both in a process of its own.
pub fn measure(sockets: usize, frame_bytes: usize, seats: usize) -> anyhow::Result<Bare> {
    let mut child = process::bare_child(sockets)?;
    let mut said = BufReader::new(child.stdout.take().context("the bare loop says nothing")?).lines();
    let port: u16 = said.next().context("the bare loop has no port")??.parse()?;
    let mut control = TcpStream::connect(("127.0.0.1", port))?;
    control.write_all(&u32::try_from(frame_bytes)?.to_be_bytes())?;
    control.write_all(&u32::try_from(seats)?.to_be_bytes())?;
    let mut all = Vec::with_capacity(sockets);
    for _ in 0..sockets {
        all.push(TcpStream::connect(("127.0.0.1", port))?);
    }
    let (mut frame, mut done) = (vec![0; frame_bytes], [0]);
    for _ in 0..2 * ROUNDS {
        control.read_exact(&mut done)?;
        for socket in &mut all {
            socket.read_exact(&mut frame)?;
        }
        control.write_all(&done)?;
    }
    let mut micros = || anyhow::Ok(said.next().context("the bare loop did not finish")??.parse()?);
    let bare = Bare { writes: micros()?, with_appends: micros()? };
    child.wait()?;
    Ok(bare)
}
