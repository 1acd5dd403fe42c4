package io.sopwright.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Reads from an address how a list is to be shown; what cannot be read is as if it were not there. */
@Singleton
final class ListingBinder implements TypedRequestArgumentBinder<Listing> {

    private static final int LONGEST_FILTER = 200;

    @Override
    public Argument<Listing> argumentType() {
        return Argument.of(Listing.class);
    }

    @Override
    public BindingResult<Listing> bind(ArgumentConversionContext<Listing> context, HttpRequest<?> source) {
        var asked = source.getParameters();
        var filter = asked.getFirst("filter").map(String::strip).filter(text -> text.length() <= LONGEST_FILTER).orElse("");
        var sort = asked.getFirst("sort").filter(text -> text.matches("-?[a-z_]{1,30}")).orElse("");
        int page = asked.getFirst("page").filter(text -> text.matches("[1-9][0-9]{0,5}")).map(Integer::parseInt).orElse(1);
        var listing = new Listing(source.getPath(), filter, sort, page, asked.contains("csv"));
        return () -> Optional.of(listing);
    }
}
