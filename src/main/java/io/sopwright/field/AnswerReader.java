package io.sopwright.field;

import io.sopwright.source.Characters;
import io.sopwright.source.Nearest;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what was typed as a value of one type; each refusal is a sentence for whoever typed it. */
record AnswerReader(FieldType type, Optional<BigDecimal> min, Optional<BigDecimal> max, Map<String, String> options) {

    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_ENTRIES = 200;
    private static final Pattern E_MAIL = Pattern
            .compile("[^\\s@<>\"(),:;\\[\\]\\\\]{1,64}@[^\\s@<>\"(),:;\\[\\]\\\\.]+(\\.[^\\s@<>\"(),:;\\[\\]\\\\.]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{3,30}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,10})?");
    private static final Pattern MONEY = Pattern.compile("([A-Z]{3}) (" + NUMBER + ")");

    static void check(FieldType type, Optional<BigDecimal> min, Optional<BigDecimal> max, Map<String, String> options,
            List<String> answer) {
        if (!answer.isEmpty() && answer.stream().noneMatch(text -> text.contains("<<"))) {
            new AnswerReader(type, min, max, options).read(answer);
        }
    }

    Value read(List<String> answer) {
        if (type == FieldType.LIST) {
            return new Value.Entries(entries(answer));
        }
        if (answer.size() != 1) {
            throw new IllegalArgumentException("One answer belongs here, not a list of " + answer.size() + ".");
        }
        return one(type == FieldType.LONG_TEXT ? text(answer.getFirst(), LONGEST_TEXT) : line(answer.getFirst()));
    }

    private Value one(String text) {
        return switch (type) {
            case TEXT, LONG_TEXT, ROLE, PERSON, IMAGE -> new Value.Text(text);
            case WHOLE_NUMBER -> new Value.Amount(whole(text));
            case DECIMAL -> new Value.Amount(bounded(number(text), text));
            case PERCENT -> new Value.Amount(bounded(number(text.replaceFirst("\\s*%$", "")), text));
            case MONEY -> money(text);
            case DATE -> new Value.Day(day(text));
            case E_MAIL -> matching(text, E_MAIL, "is not an e-mail address: write it as name@example.com");
            case PHONE -> matching(text, PHONE, "is not a phone number: use digits, spaces and + ( ) . / -");
            case URL -> new Value.Text(url(text));
            case CHOICE -> choice(text);
            case YES_NO -> yesNo(text);
            case LIST -> throw new IllegalStateException("A list is read as entries");
        };
    }

    private static List<String> entries(List<String> answer) {
        if (answer.size() > MOST_ENTRIES) {
            throw new IllegalArgumentException(
                    "A list takes up to " + MOST_ENTRIES + " entries, this one has " + answer.size() + ".");
        }
        return answer.stream().map(AnswerReader::line).toList();
    }

    private static String line(String answer) {
        if (answer.strip().contains("\n")) {
            throw new IllegalArgumentException(
                    "One line belongs here: “" + answer.strip().lines().findFirst().orElse("") + "” goes on over several.");
        }
        return text(answer, LONGEST_LINE);
    }

    private static String text(String answer, int longest) {
        var text = Characters.normal(answer).strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("The answer is empty.");
        }
        if (text.length() > longest) {
            throw new IllegalArgumentException(
                    "This answer has " + text.length() + " characters; up to " + longest + " are taken.");
        }
        return text;
    }

    private BigDecimal whole(String text) {
        var number = number(text);
        if (number.stripTrailingZeros().scale() > 0) {
            throw new IllegalArgumentException("“" + text + "” is not a whole number.");
        }
        return bounded(number.setScale(0), text);
    }

    private static BigDecimal number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("“" + text + "” is not a number: write digits, with a point before decimals.");
        }
        return new BigDecimal(text);
    }

    private BigDecimal bounded(BigDecimal number, String text) {
        min.filter(least -> number.compareTo(least) < 0).ifPresent(least -> {
            throw new IllegalArgumentException("“" + text + "” is less than " + least.toPlainString() + ".");
        });
        max.filter(most -> number.compareTo(most) > 0).ifPresent(most -> {
            throw new IllegalArgumentException("“" + text + "” is more than " + most.toPlainString() + ".");
        });
        return number;
    }

    private Value money(String text) {
        var matcher = MONEY.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("“" + text + "” is not an amount of money: write it as EUR 1200.50.");
        }
        return new Value.Money(currency(matcher.group(1)), bounded(new BigDecimal(matcher.group(2)), text));
    }

    private static Currency currency(String code) {
        return Currency.getAvailableCurrencies().stream().filter(known -> known.getCurrencyCode().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“" + code + "” is not a currency of ISO 4217."));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw new IllegalArgumentException("“" + text + "” is not a day: write it as 2026-03-31.");
        }
    }

    private static Value matching(String text, Pattern pattern, String otherwise) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException("“" + text + "” " + otherwise + ".");
        }
        return new Value.Text(text);
    }

    private static String url(String text) {
        try {
            var address = URI.create(text);
            if ("https".equals(address.getScheme()) && address.getHost() != null && address.getUserInfo() == null) {
                return text;
            }
        } catch (IllegalArgumentException _) {
            // not an address at all: the same sentence serves
        }
        throw new IllegalArgumentException("“" + text + "” is not a web address: write it as https://example.com.");
    }

    private Value choice(String text) {
        var label = options.get(text);
        if (label == null) {
            throw new IllegalArgumentException("“" + text + "” is not one of " + String.join(", ", options.keySet())
                    + Nearest.ending(text, options.keySet()));
        }
        return new Value.Choice(text, label);
    }

    private static Value yesNo(String text) {
        return switch (text) {
            case "yes", "true" -> new Value.YesNo(true);
            case "no", "false" -> new Value.YesNo(false);
            default -> throw new IllegalArgumentException("“" + text + "” is neither yes nor no.");
        };
    }
}
