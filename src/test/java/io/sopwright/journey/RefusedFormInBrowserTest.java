package io.sopwright.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.sopwright.testing.Application;
import io.sopwright.testing.Chromium;
import io.sopwright.testing.WithApplication;
import io.sopwright.testing.WithChromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a browser does with a form that is refused. */
@ExtendWith({WithApplication.class, WithChromium.class})
class RefusedFormInBrowserTest {

    @Test
    void the_focus_goes_to_what_is_wrong_and_from_there_to_the_field(Application app, Chromium chromium) {
        var north = app.company("North", "Ann");
        try (var ann = chromium.visitor(app)) {
            ann.signsIn(north.ownersEmail()).opens(north.to("/clients/new")).types("Name", " ").presses("Save")
                    .arrivesAt("Client").sees("One thing is not right yet");
            assertThat(ann.page().getByText("One thing is not right yet").locator("..")).isFocused();
            ann.follows("Fill this in.");
            assertThat(ann.labelled("Name")).isFocused();
        }
    }
}
