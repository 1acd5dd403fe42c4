package io.sopwright.testing;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the running application, which starts with the first of them and stops after the last. */
public final class WithApplication implements ParameterResolver, BeforeEachCallback {

    private record Running(Application application) implements AutoCloseable {

        @Override
        public void close() {
            application.close();
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        application(context).clock().set(Application.MONDAY);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Application.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return application(context);
    }

    private static Application application(ExtensionContext context) {
        return context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent("application", _ -> new Running(Application.start()), Running.class).application();
    }
}
