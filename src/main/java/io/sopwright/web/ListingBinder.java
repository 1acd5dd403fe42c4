package io.sopwright.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads from an address how a list is to be shown; what cannot be read is as if it were not there. */
@Singleton
final class ListingBinder implements TypedRequestArgumentBinder<Listing> {

    private static final int LONGEST_FILTER = 200;
    private static final Set<String> OWN = Set.of("filter", "sort", "page", "csv");

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
        var listing = new Listing(source.getPath(), filter, sort, page, asked.contains("csv"),
                kept(asked));
        return () -> Optional.of(listing);
    }

    private static String kept(HttpParameters asked) {
        return asked.names().stream().filter(name -> name.matches("[a-z_]{1,30}") && !OWN.contains(name)).sorted()
                .flatMap(name -> asked.getFirst(name).stream().filter(text -> text.length() <= LONGEST_FILTER)
                        .map(text -> "&" + name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8)))
                .collect(Collectors.joining());
    }
}
