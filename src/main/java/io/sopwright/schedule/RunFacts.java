package io.sopwright.schedule;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import io.sopwright.field.Field;
import io.sopwright.field.FieldType;
import io.sopwright.field.Value;
import io.sopwright.process.Product;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What conditions can ask about: names, their types, and their values in one run. */
record RunFacts(Map<String, Field> facts, Map<String, Product> products) {

    Map<String, CelType> types() {
        var types = new HashMap<String, CelType>();
        types.put("client.kind", SimpleType.STRING);
        types.put("client.country", SimpleType.STRING);
        types.put("client.products", ListType.create(SimpleType.STRING));
        types.put("product", SimpleType.STRING);
        facts.forEach((key, field) -> types.put("run." + key, type(field)));
        return types;
    }

    /** The same, and the fields of a form that is being filled in. */
    Map<String, CelType> typesIn(Map<String, Field> form) {
        var types = types();
        form.forEach((key, field) -> types.put("form." + key, type(field)));
        return types;
    }

    /** Their values; the caller may set {@code product}. A fact that nobody gave is no, 0 or empty. */
    Map<String, Object> of(Run run) {
        var values = new HashMap<String, Object>();
        values.put("client.kind", run.kind());
        values.put("client.country", run.country());
        values.put("client.products", closure(run.products()));
        values.put("product", "");
        facts.forEach((key, field) -> values.put("run." + key, value(run.facts().get(key), field)));
        return values;
    }

    /** What was bought; who bought a part has the product too. */
    private List<String> closure(List<String> bought) {
        var owned = new LinkedHashSet<>(bought);
        addWholes(products, owned);
        return List.copyOf(owned);
    }

    private static void addWholes(Map<String, Product> products, Set<String> owned) {
        products.forEach((key, product) -> {
            addWholes(product.parts(), owned);
            if (product.parts().keySet().stream().anyMatch(owned::contains)) {
                owned.add(key);
            }
        });
    }

    static CelType type(Field field) {
        return switch (field.type()) {
            case YES_NO -> SimpleType.BOOL;
            case WHOLE_NUMBER -> SimpleType.INT;
            case DECIMAL, PERCENT, MONEY -> SimpleType.DOUBLE;
            case LIST -> ListType.create(SimpleType.STRING);
            case TEXT, LONG_TEXT, DATE, E_MAIL, PHONE, URL, CHOICE, ROLE, PERSON, IMAGE -> SimpleType.STRING;
        };
    }

    private static Object value(@Nullable Value value, Field field) {
        return switch (value) {
            case null -> empty(field);
            case Value.YesNo(boolean yes) -> yes;
            case Value.Amount(var amount) when field.type() == FieldType.WHOLE_NUMBER -> amount.longValue();
            case Value.Amount(var amount) -> amount.doubleValue();
            case Value.Money(_, var amount) -> amount.doubleValue();
            case Value.Entries(var entries) -> entries;
            case Value.Text _,Value.Day _,Value.Choice _ -> value.written().getFirst();
        };
    }

    private static Object empty(Field field) {
        return switch (field.type()) {
            case YES_NO -> false;
            case WHOLE_NUMBER -> 0L;
            case DECIMAL, PERCENT, MONEY -> 0.0;
            case LIST -> List.of();
            case TEXT, LONG_TEXT, DATE, E_MAIL, PHONE, URL, CHOICE, ROLE, PERSON, IMAGE -> "";
        };
    }
}
