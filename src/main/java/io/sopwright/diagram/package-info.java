/**
 * Flowcharts of a process, laid out and drawn: as SVG for a page, as painting for a print.
 *
 * <p>The layout is Eclipse Layout Kernel's layered algorithm, top-down, with the side branches and loops of a decision on its sides.
 * A long chart is broken into columns that are read left to right, and the whole is made smaller only when that is not enough:
 *
 * <pre>{@code
 * var chart = new Flowchart(
 *         List.of(Node.start("signed", "Contract signed"), Node.step("kickoff", "Kick-off meeting", "Day 1 to 3"),
 *                 Node.decision("ready", "Line ready?"), Node.end("running", "Production runs")),
 *         List.of(new Edge("signed", "kickoff"), new Edge("kickoff", "ready"), new Edge("ready", "kickoff", "No"),
 *                 new Edge("ready", "running", "Yes")));
 * var drawing = chart.draw(lettering, 480, 700);
 * drawing.svg("Onboarding", "From the contract to the first delivery"); // <svg …
 * drawing.paint(canvas);
 * }</pre>
 *
 * <p>The caller brings the {@link io.sopwright.canvas.Lettering}, so page and print measure the same font. The same chart, lettering
 * and area give the same drawing, in any thread, under any locale.
 */
@NullMarked
package io.sopwright.diagram;

import org.jspecify.annotations.NullMarked;
