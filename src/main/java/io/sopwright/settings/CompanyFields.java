package io.sopwright.settings;

import io.sopwright.catalogue.Templates;
import io.sopwright.field.Field;
import io.sopwright.field.FieldType;
import io.sopwright.field.Stage;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;

/** What the templates on the shelf ask once for a company; where several ask for the same, the one that explains it. */
@Singleton
final class CompanyFields {

    static final String NAME = "company_name";

    private final Templates templates;

    CompanyFields(Templates templates) {
        this.templates = templates;
    }

    /** All of them but the name, in the order of the shelf. */
    List<CompanyField> all() {
        var fields = new LinkedHashMap<String, Field>();
        templates.all().forEach(template -> template.fields().forEach((key, field) -> {
            if (field.stage() == Stage.COMPANY && field.type() != FieldType.IMAGE && !key.equals(NAME)) {
                fields.merge(key, field, (one, other) -> one.help().isPresent() ? one : other);
            }
        }));
        return fields.entrySet().stream().map(field -> new CompanyField(field.getKey(), field.getValue())).toList();
    }
}
