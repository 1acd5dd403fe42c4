package io.sopwright.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Breaks a chart into columns. A break is possible where a single edge goes on and no loop leads back; the breaks that are chosen make
 * the highest column lowest, as far as that can be told before the layout.
 */
final class Columns {

    private static final double GAP = 22;
    private static final double NONE = Double.POSITIVE_INFINITY;

    private final List<Box> boxes;
    private final List<Wire> wires;
    private final Map<String, Integer> positions = new HashMap<>();
    private final double[] tops;
    private final boolean[] breakable;

    /** @param boxes in reading order */
    Columns(List<Box> boxes, List<Wire> wires) {
        this.boxes = boxes;
        this.wires = wires;
        boxes.forEach(box -> positions.put(box.id(), positions.size()));
        tops = tops();
        breakable = breakable();
    }

    /** The boxes in a number of columns; nothing when there are too few places to break. */
    Optional<List<List<Box>>> in(int count) {
        int size = boxes.size();
        var least = new double[count + 1][size + 1];
        var starts = new int[count + 1][size + 1];
        Arrays.stream(least).forEach(row -> Arrays.fill(row, NONE));
        least[0][0] = 0;
        for (int column = 1; column <= count; column++) {
            fill(least[column - 1], least[column], starts[column]);
        }
        return least[count][size] == NONE ? Optional.empty() : Optional.of(split(starts, count));
    }

    /** For each end the least height of the highest column, and where its last column starts. */
    private void fill(double[] before, double[] least, int[] starts) {
        for (int start = 0; start < boxes.size(); start++) {
            if (before[start] == NONE) {
                continue;
            }
            double top = NONE;
            double bottom = 0;
            for (int end = start + 1; end <= boxes.size(); end++) {
                top = Math.min(top, tops[end - 1]);
                bottom = Math.max(bottom, tops[end - 1] + boxes.get(end - 1).height());
                double height = Math.max(before[start], bottom - top);
                if (breakable[end] && height < least[end]) {
                    least[end] = height;
                    starts[end] = start;
                }
            }
        }
    }

    private List<List<Box>> split(int[][] starts, int count) {
        var columns = new ArrayList<List<Box>>();
        int end = boxes.size();
        for (int column = count; column > 0; column--) {
            columns.addFirst(boxes.subList(starts[column][end], end));
            end = starts[column][end];
        }
        return List.copyOf(columns);
    }

    /** How far down each box stands when every box hangs below all that lead to it. */
    private double[] tops() {
        var tops = new double[boxes.size()];
        for (int from = 0; from < tops.length; from++) {
            double below = tops[from] + boxes.get(from).height() + GAP;
            for (Wire wire : wires) {
                int to = position(wire.edge().to());
                if (position(wire.edge().from()) == from && to > from) {
                    tops[to] = Math.max(tops[to], below);
                }
            }
        }
        return tops;
    }

    private boolean[] breakable() {
        var breakable = new boolean[boxes.size() + 1];
        for (int before = 1; before < boxes.size(); before++) {
            breakable[before] = canBreak(before);
        }
        breakable[boxes.size()] = true;
        return breakable;
    }

    private boolean canBreak(int before) {
        int on = 0;
        for (Wire wire : wires) {
            int from = position(wire.edge().from());
            int to = position(wire.edge().to());
            if (to < before && from >= before) {
                return false;
            }
            on += from < before && to >= before ? 1 : 0;
        }
        return on <= 1;
    }

    private int position(String id) {
        return positions.getOrDefault(id, 0);
    }
}
