package io.sopwright.bench.web;

/** A way to tick a task and to take the tick back. */
interface Ticks {

    void tick() throws Exception;

    void undo() throws Exception;
}
