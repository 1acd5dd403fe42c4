package io.sopwright.cli;

import io.sopwright.source.Finding;
import io.sopwright.source.Findings;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a command found, for people or for machines. */
final class FindingsReport {

    private FindingsReport() {}

    /** A line each, as compilers write them: {@code file:line:column: warning: sentence}. */
    static void print(Findings findings, PrintWriter out) {
        findings.sorted().forEach(
                finding -> out.println(finding.place() + ": " + finding.severity().word() + ": " + finding.sentence()));
    }

    /** The findings as JSON values. */
    static List<Object> json(Findings findings) {
        return findings.sorted().stream().<Object>map(FindingsReport::json).toList();
    }

    private static Map<String, Object> json(Finding finding) {
        var row = new LinkedHashMap<String, Object>();
        row.put("file", finding.place().source());
        row.put("line", finding.place().line());
        row.put("column", finding.place().column());
        row.put("severity", finding.severity().word());
        row.put("sentence", finding.sentence());
        return row;
    }
}
