package io.sopwright.template;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.Iteration;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.MapObjectHandler;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks names up in our scopes and in nothing else; what could print or walk through any other object refuses. */
final class ScopeHandler extends MapObjectHandler {

    @Override
    public Binding createBinding(@Nullable String name, TemplateContext context, Code code) {
        return name == null ? _ -> null : scopes -> innermost(name, scopes);
    }

    private static Answer innermost(String name, List<Object> scopes) {
        for (int i = scopes.size() - 1; i >= 0; i--) {
            var answer = ((Scope) scopes.get(i)).answer(name);
            if (answer != null) {
                return answer;
            }
        }
        throw new MustacheException("Not in any scope: " + name);
    }

    @Override
    public Object get(String name, Object scope) {
        throw new MustacheException("Not a scope of ours: " + name);
    }

    @Override
    public String stringify(Object object) {
        throw new MustacheException("Not printed this way");
    }

    @Override
    public Writer iterate(Iteration iteration, Writer writer, Object object, List<Object> scopes) {
        throw new MustacheException("Not repeated this way");
    }

    @Override
    public Writer falsey(Iteration iteration, Writer writer, Object object, List<Object> scopes) {
        throw new MustacheException("Not left out this way");
    }
}
