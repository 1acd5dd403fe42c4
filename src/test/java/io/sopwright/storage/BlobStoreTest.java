package io.sopwright.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.sopwright.database.Sha256;
import io.sopwright.database.Transactions;
import io.sopwright.refusal.NoSuch;
import io.sopwright.testing.Application;
import io.sopwright.testing.WithApplication;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithApplication.class)
class BlobStoreTest {

    private static final byte[] LETTER = "Dear Aurora".getBytes(StandardCharsets.UTF_8);

    @Test
    void what_was_kept_is_found_by_its_hash(Application app) {
        var north = app.company("North", "Ann").tenant();
        var store = app.get(BlobStore.class);
        var hash = store.put(north, "text/plain", LETTER);
        assertArrayEquals(LETTER, store.get(north, hash));
        assertEquals(new StoredBlob(hash, "text/plain", LETTER.length), store.find(north, hash));
    }

    @Test
    void the_same_bytes_are_kept_once(Application app) {
        var north = app.company("North", "Ann").tenant();
        var store = app.get(BlobStore.class);
        assertEquals(store.put(north, "text/plain", LETTER), store.put(north, "text/plain", LETTER));
    }

    @Test
    void another_company_does_not_find_them(Application app) {
        var store = app.get(BlobStore.class);
        var hash = store.put(app.company("North", "Ann").tenant(), "text/plain", LETTER);
        var south = app.company("South", "Bo").tenant();
        assertThrows(NoSuch.class, () -> store.get(south, hash));
    }

    @Test
    void bytes_of_a_transaction_that_failed_are_not_there(Application app) {
        var north = app.company("North", "Ann").tenant();
        var store = app.get(BlobStore.class);
        var kept = new ArrayList<Sha256>();
        assertThrows(IllegalStateException.class, () -> app.get(Transactions.class).write(() -> {
            kept.add(store.put(north, "text/plain", LETTER));
            throw new IllegalStateException("the power went off");
        }));
        assertThrows(NoSuch.class, () -> store.get(north, kept.getFirst()));
    }
}
