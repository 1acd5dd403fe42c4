package io.sopwright.questionnaire;

import java.util.List;

/**
 * Where an answer is used.
 *
 * @param clauses numbers of clauses of the text
 * @param tasks titles of tasks
 * @param kpis titles of KPIs
 */
public record Use(List<String> clauses, List<String> tasks, List<String> kpis) {

    static final Use NOWHERE = new Use(List.of(), List.of(), List.of());

    public Use {
        clauses = List.copyOf(clauses);
        tasks = List.copyOf(tasks);
        kpis = List.copyOf(kpis);
    }
}
