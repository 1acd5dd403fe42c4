package io.sopwright.testing;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the browser, which starts with the first of them and stops after the last. Without it they are skipped, but not where SOPWRIGHT_BROWSER=needed. */
public final class WithChromium implements ParameterResolver {

    private static final String MISSING = "The tests in a browser need Chromium at /usr/bin/chromium: install it with apt-get install chromium.";

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (!Chromium.isHere()) {
            if ("needed".equals(System.getenv("SOPWRIGHT_BROWSER"))) {
                throw new IllegalStateException(MISSING);
            }
            Assumptions.abort(MISSING);
        }
        return context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent("chromium", _ -> new Chromium(), Chromium.class);
    }
}
