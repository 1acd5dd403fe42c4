package io.sopwright.bench.web;

import io.micronaut.context.BeanContext;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.inject.ExecutableMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The application's own statements, as its repositories have them. */
final class Statements {

    private static final Pattern NAMED = Pattern.compile(":([a-zA-Z]+)");

    /**
     * A statement as JDBC takes it.
     *
     * @param text with question marks
     * @param places for each question mark, which of the method's arguments it stands for
     */
    record Sql(String text, List<Integer> places) {

        private static Sql of(ExecutableMethod<?, ?> method, String query) {
            var arguments = Stream.of(method.getArgumentNames()).toList();
            var places = new ArrayList<Integer>();
            var text = NAMED.matcher(query).replaceAll(name -> {
                places.add(arguments.indexOf(name.group(1)));
                return "?";
            });
            return new Sql(text, List.copyOf(places));
        }
    }

    private final Map<String, Sql> named = new HashMap<>();

    /** Those of all repositories. */
    Statements(BeanContext beans) {
        beans.getAllBeanDefinitions().stream()
                .filter(bean -> GenericRepository.class.isAssignableFrom(bean.getBeanType()))
                .flatMap(bean -> bean.getExecutableMethods().stream()).forEach(this::keep);
    }

    private void keep(ExecutableMethod<?, ?> method) {
        method.stringValue(Query.class).ifPresent(query -> named
                .put(method.getDeclaringType().getSimpleName() + "." + method.getMethodName(), Sql.of(method, query)));
    }

    /** The statement of a method, as {@code TaskRepository.of}. */
    Sql of(String method) {
        return Optional.ofNullable(named.get(method))
                .orElseThrow(() -> new IllegalStateException("No " + method + " among " + named.keySet()));
    }
}
