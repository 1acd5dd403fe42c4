package io.sopwright.task;

import io.sopwright.field.Field;
import io.sopwright.field.FieldType;
import io.sopwright.field.Stage;
import io.sopwright.field.Value;
import io.sopwright.process.Item;
import io.sopwright.process.ResultType;
import io.sopwright.refusal.Invalid;
import io.sopwright.wording.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was written down for an item.
 *
 * @param text as it is kept
 * @param passed whether it is good enough: a number within its bounds, a check that passed
 */
public record Outcome(String text, boolean passed) {

    private static final String PASS = "pass";
    private static final String FAIL = "fail";

    /**
     * What was typed for an item; empty where a tick says all.
     *
     * @throws Invalid when it does not fit
     */
    public static Optional<Outcome> of(Item item, String typed) {
        return item.result().map(type -> {
            if (typed.isEmpty()) {
                throw new Invalid("outcome", Message.of("task.outcome_needed"));
            }
            return type == ResultType.PASS_FAIL ? check(typed) : read(item, type, typed);
        });
    }

    private static Outcome check(String typed) {
        if (!typed.equals(PASS) && !typed.equals(FAIL)) {
            throw new Invalid("outcome", Message.of("task.outcome_needed"));
        }
        return new Outcome(typed, typed.equals(PASS));
    }

    private static Outcome read(Item item, ResultType type, String typed) {
        try {
            var value = field(type).read(List.of(typed.matches("-?[0-9]+,[0-9]+") ? typed.replace(',', '.') : typed));
            return new Outcome(value.written().getFirst(), isWithin(item, value));
        } catch (IllegalArgumentException refused) {
            throw new Invalid("outcome", Message.of("run.sentence", String.valueOf(refused.getMessage())));
        }
    }

    private static boolean isWithin(Item item, Value value) {
        return switch (value) {
            case Value.Amount(var amount) -> isWithin(item, amount);
            case Value.Money(_, var amount) -> isWithin(item, amount);
            case Value.Text _,Value.Day _,Value.Choice _,Value.YesNo _,Value.Entries _ -> true;
        };
    }

    private static boolean isWithin(Item item, BigDecimal amount) {
        return item.min().filter(least -> amount.compareTo(least) < 0).isEmpty()
                && item.max().filter(most -> amount.compareTo(most) > 0).isEmpty();
    }

    /** Without bounds: a number out of them is a result too, one that does not pass. */
    private static Field field(ResultType type) {
        return new Field(switch (type) {
            case WHOLE_NUMBER -> FieldType.WHOLE_NUMBER;
            case DECIMAL -> FieldType.DECIMAL;
            case PERCENT -> FieldType.PERCENT;
            case MONEY -> FieldType.MONEY;
            case DATE -> FieldType.DATE;
            case YES_NO -> FieldType.YES_NO;
            case TEXT, CHOICE, PASS_FAIL -> FieldType.TEXT;
        }, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(),
                Map.of(),
                true, Stage.DOCUMENT, Optional.empty());
    }
}
