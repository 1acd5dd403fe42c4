package io.sopwright.fence;

import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.FileUpload;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import io.sopwright.database.Id;
import io.sopwright.testing.Application;
import io.sopwright.web.Anonymous;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A route of the running application, as its router knows it. */
record Route(UriRouteInfo<?, ?> known) {

    /** All of ours, by address; a HEAD is answered as its GET is. */
    static List<Route> all(Application app) {
        return app.get(Router.class).uriRoutes().filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
                .filter(route -> route.getTargetMethod().getDeclaringType().getName().startsWith("io.sopwright.")).map(Route::new)
                .collect(Collectors.toMap(Route::toString, route -> route, (one, _) -> one, TreeMap::new)).values().stream()
                .toList();
    }

    /** Those of companies. */
    static List<Route> ofCompanies(Application app) {
        return all(app).stream().filter(Route::isOfCompany).toList();
    }

    String template() {
        return known.getUriMatchTemplate().toString();
    }

    boolean isOfCompany() {
        return template().startsWith("/c/{company}");
    }

    boolean isGet() {
        return known.getHttpMethod() == HttpMethod.GET;
    }

    boolean isAnonymous() {
        return known.getTargetMethod().hasAnnotation(Anonymous.class);
    }

    /** Whether it takes something of that type. */
    boolean takes(Class<?> type) {
        return arguments().anyMatch(argument -> argument.getType() == type);
    }

    /** Where it runs. */
    String executor() {
        return known.getTargetMethod().stringValue(ExecuteOn.class).orElse("the event loop");
    }

    /** The ids that stand in its query. */
    List<String> queried() {
        return arguments().filter(argument -> argument.isAnnotationPresent(QueryValue.class))
                .filter(argument -> Id.class.isAssignableFrom(argument.getType())).map(Argument::getName).toList();
    }

    /** The field of the file that it takes. */
    Optional<String> file() {
        return known.getConsumes().contains(MediaType.MULTIPART_FORM_DATA_TYPE)
                ? arguments().filter(argument -> FileUpload.class.isAssignableFrom(argument.getType())).findFirst()
                        .map(argument -> Optional.ofNullable(argument.getAnnotationMetadata().getAnnotation(Part.class))
                                .flatMap(AnnotationValue::stringValue).orElse(argument.getName()))
                : Optional.empty();
    }

    private Stream<Argument<?>> arguments() {
        return Arrays.stream(known.getTargetMethod().getArguments());
    }

    @Override
    public String toString() {
        return template() + " " + known.getHttpMethod();
    }
}
