package io.sopwright.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Gives a route the operation that its form carries; {@link SameOrigin} has refused a form without one. */
@Singleton
final class OperationBinder implements TypedRequestArgumentBinder<Operation> {

    private final OperationTokens operations;

    OperationBinder(OperationTokens operations) {
        this.operations = operations;
    }

    @Override
    public Argument<Operation> argumentType() {
        return Argument.of(Operation.class);
    }

    @Override
    public BindingResult<Operation> bind(ArgumentConversionContext<Operation> context, HttpRequest<?> source) {
        var operation = operations.read(source);
        return () -> Optional.of(operation.orElseThrow());
    }
}
