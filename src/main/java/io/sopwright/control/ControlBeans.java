package io.sopwright.control;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.sopwright.database.IdKind;
import io.sopwright.document.Printing;
import io.sopwright.font.Fonts;
import io.sopwright.tenancy.Right;
import io.sopwright.tenancy.Room;
import jakarta.inject.Singleton;

/** What this room tells the rest of the program of itself. */
@Factory
final class ControlBeans {

    @Bean
    IdKind<DocumentId> document() {
        return new IdKind<>(DocumentId.class, DocumentId::new);
    }

    @Bean
    IdKind<VersionId> version() {
        return new IdKind<>(VersionId.class, VersionId::new);
    }

    @Bean
    Room room() {
        return new Room(30, "documents", "/documents", Right.READ);
    }

    /** The fonts, parsed once for prints and drawings. */
    @Singleton
    Fonts fonts() {
        return Fonts.shipped();
    }

    @Singleton
    Printing printing(Fonts fonts) {
        return new Printing(fonts);
    }
}
