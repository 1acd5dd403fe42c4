package io.sopwright.identity;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Gives a route the one who is signed in; without anybody the route is not reached. */
@Singleton
final class SignedInBinder implements TypedRequestArgumentBinder<SignedIn> {

    @Override
    public Argument<SignedIn> argumentType() {
        return Argument.of(SignedIn.class);
    }

    @Override
    public BindingResult<SignedIn> bind(ArgumentConversionContext<SignedIn> context, HttpRequest<?> source) {
        var visitor = Visitors.require(source);
        return () -> Optional.of(visitor);
    }
}
