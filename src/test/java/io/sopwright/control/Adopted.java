package io.sopwright.control;

import io.sopwright.testing.Application;
import io.sopwright.testing.Browser;
import io.sopwright.testing.TestCompany;
import java.util.Map;

/** A document of North that was adopted from the shelf by its owner, and a browser in which that owner is signed in. */
public record Adopted(TestCompany north, Browser ann, String path) {

    public static Adopted by(Application app) {
        return from(app.company("North", "Ann"), "client-onboarding");
    }

    public static Adopted from(TestCompany north, String template) {
        var ann = north.owner();
        var shelf = north.to("/documents/shelf/" + template);
        var questions = ann.get(shelf).submit(shelf, Map.of()).location().orElseThrow();
        return new Adopted(north, ann, questions.substring(0, questions.lastIndexOf('/')));
    }
}
