package org.rapaio.jupyter.kernel.channels;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Stands in for the notebook kernel's class of this name (rapaio-jupyter-kernel 3.0.1), under which about one start in
 * six never answers: there the thread is started before it is marked as running, so that a quick one ends at once; and
 * a message that comes before the kernel is ready for it ends the thread that reads messages. Here the mark comes first,
 * and a turn that fails is written to the log and followed by the next. The client asks again for what was not answered.
 */
public final class LoopThread extends Thread {
    private static final Logger LOG = Logger.getLogger(LoopThread.class.getName());

    private final long sleep;
    private final Runnable turn;
    private volatile boolean running;

    /** A thread that does {@code turn} until {@link #shutdown}, with {@code sleep} milliseconds after each. */
    public LoopThread(String name, long sleep, Runnable turn) {
        super(name);
        this.sleep = sleep;
        this.turn = turn;
    }

    @Override
    public synchronized void start() {
        running = true;
        super.start();
    }

    @Override
    public void run() {
        try {
            while (running) {
                takeTurn();
                Thread.sleep(sleep);
            }
        } catch (InterruptedException ended) {
            running = false;
        }
    }

    private void takeTurn() {
        try {
            turn.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, getName() + ": a turn failed", failed);
        }
    }

    /** Lets the turn under way be the last. */
    public void shutdown() {
        running = false;
    }
}
