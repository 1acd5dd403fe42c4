package io.sopwright.bench;

import java.util.List;

/** What stands for many measurements. */
public final class Figures {

    private Figures() {}

    /** The lowest. */
    public static double minimum(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    /** The one in the middle. */
    public static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** The value that so great a share of them does not exceed: the smallest such one of them. */
    public static double percentile(List<Double> values, double share) {
        var sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
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
