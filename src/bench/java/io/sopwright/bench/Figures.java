package io.sopwright.bench;

import java.util.List;

/** What stands for many measurements. */
final class Figures {

    private Figures() {}

    static double minimum(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** By how much the values grow from one to the next: the line with the least squares through them. */
    static double slope(List<Double> values) {
        double middle = (values.size() - 1) / 2.0;
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double above = 0;
        double below = 0;
        for (int at = 0; at < values.size(); at++) {
            above += (at - middle) * (values.get(at) - mean);
            below += (at - middle) * (at - middle);
        }
        return above / below;
    }
}
