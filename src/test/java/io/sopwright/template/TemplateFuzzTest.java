package io.sopwright.template;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Source;
import java.util.Map;

/** T17: whatever the text, the block and the value are, only InvalidText leaves. Runs its seed inputs; with JAZZER_FUZZ=1 it searches. */
class TemplateFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void only_invalid_text_leaves(FuzzedDataProvider input) {
        var value = input.consumeString(40);
        var block = new Source("b.md", input.consumeString(200));
        var text = new Source("policy.md", input.consumeRemainingAsString());
        try {
            Template.parse(text, Texting.NAMES, Map.of("b", block)).merge(Map.of("company_name", value)).plainText();
        } catch (InvalidText refused) {
            refused.findings();
        }
    }
}
