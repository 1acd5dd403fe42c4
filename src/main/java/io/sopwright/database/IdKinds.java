package io.sopwright.database;

import io.micronaut.context.annotation.Context;
import io.micronaut.core.convert.MutableConversionService;
import java.util.Collection;

/** Lets addresses and rows hold every kind of id, and rows hold hashes. */
@Context
final class IdKinds {

    IdKinds(Collection<IdKind<?>> kinds, MutableConversionService conversions) {
        kinds.forEach(kind -> register(kind, conversions));
        conversions.addConverter(String.class, Sha256.class, Sha256::new);
        conversions.addConverter(Sha256.class, String.class, Sha256::hex);
    }

    private static <T extends Id> void register(IdKind<T> kind, MutableConversionService conversions) {
        conversions.addConverter(Long.class, kind.type(), kind.make()::apply);
        conversions.addConverter(kind.type(), Long.class, Id::value);
        conversions.addConverter(String.class, kind.type(),
                text -> Id.read(text).map(kind.make()::apply).orElse(null));
    }
}
