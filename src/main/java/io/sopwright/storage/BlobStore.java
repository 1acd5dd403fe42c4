package io.sopwright.storage;

import io.micronaut.context.annotation.Value;
import io.sopwright.database.Sha256;
import io.sopwright.database.Transactions;
import io.sopwright.refusal.NoSuch;
import io.sopwright.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;

/**
 * Keeps bytes in files, and a row for each. The file is there, to the disk, before its row is committed; so a row never names bytes that a crash took away.
 * A file without a row does no harm. May be shared by threads, and its folder by nodes.
 */
@Singleton
public final class BlobStore {

    private final Path folder;
    private final BlobRepository blobs;
    private final Transactions transactions;
    private final Clock clock;

    BlobStore(@Value("${sopwright.folder}") String folder, BlobRepository blobs, Transactions transactions, Clock clock) {
        this.folder = Path.of(folder).resolve("blobs");
        this.blobs = blobs;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Keeps bytes; those that are kept already are not kept twice.
     *
     * @param mediaType what they are, found out from the bytes
     */
    public Sha256 put(TenantId tenant, String mediaType, byte[] bytes) {
        var hash = Sha256.of(bytes);
        write(file(tenant, hash), bytes);
        transactions.write(() -> blobs.insertUnlessThere(tenant, hash, mediaType, bytes.length, clock.instant()));
        return hash;
    }

    /**
     * The bytes of a company with that hash.
     *
     * @throws NoSuch when it has none
     */
    public byte[] get(TenantId tenant, Sha256 hash) {
        var _ = find(tenant, hash);
        try {
            return Files.readAllBytes(file(tenant, hash));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Keeps the bytes of a file that may be larger than the memory; the file is moved away from where it is.
     *
     * @param mediaType what they are
     */
    public Sha256 take(TenantId tenant, String mediaType, Path made) {
        try {
            var hash = Sha256.of(made);
            long length = Files.size(made);
            move(made, file(tenant, hash));
            transactions.write(() -> blobs.insertUnlessThere(tenant, hash, mediaType, length, clock.instant()));
            return hash;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** An empty file in which bytes to {@linkplain #take} can be made. */
    public Path unfinished() {
        try {
            return Files.createTempFile(Files.createDirectories(folder), "unfinished", "");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * The file with the bytes of a company with that hash, to send it without reading it whole.
     *
     * @throws NoSuch when it has none
     */
    public Path path(TenantId tenant, Sha256 hash) {
        var _ = find(tenant, hash);
        return file(tenant, hash);
    }

    /** Forgets bytes that no row names any more, once the open transaction is committed. */
    public void forget(TenantId tenant, Sha256 hash) {
        transactions.write(() -> {
            if (blobs.delete(tenant, hash) > 0) {
                transactions.afterCommit(() -> delete(file(tenant, hash)));
            }
        });
    }

    /**
     * What is known of the bytes with that hash.
     *
     * @throws NoSuch when the company has none
     */
    public StoredBlob find(TenantId tenant, Sha256 hash) {
        return transactions.read(() -> blobs.find(tenant, hash)).orElseThrow(NoSuch::new);
    }

    private Path file(TenantId tenant, Sha256 hash) {
        return folder.resolve(tenant.text()).resolve(hash.hex().substring(0, 2)).resolve(hash.hex());
    }

    private static void write(Path file, byte[] bytes) {
        if (Files.exists(file)) {
            return;
        }
        try {
            var parent = Files.createDirectories(file.resolveSibling(""));
            var unfinished = Files.createTempFile(parent, "unfinished", "");
            Files.write(unfinished, bytes);
            move(unfinished, file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void move(Path made, Path file) throws IOException {
        var parent = Files.createDirectories(file.resolveSibling(""));
        force(made);
        Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
        force(parent);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    private static void force(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
