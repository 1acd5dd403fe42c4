package io.sopwright.tenancy;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Gives a route the member who acts. */
@Singleton
final class MemberBinder implements TypedRequestArgumentBinder<Member> {

    @Override
    public Argument<Member> argumentType() {
        return Argument.of(Member.class);
    }

    @Override
    public BindingResult<Member> bind(ArgumentConversionContext<Member> context, HttpRequest<?> source) {
        var member = Members.of(source);
        return () -> Optional.of(member);
    }
}
