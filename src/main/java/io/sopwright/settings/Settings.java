package io.sopwright.settings;

import io.sopwright.audit.Audit;
import io.sopwright.audit.AuditEntry;
import io.sopwright.database.Sha256;
import io.sopwright.database.Transactions;
import io.sopwright.picture.InvalidPicture;
import io.sopwright.picture.Picture;
import io.sopwright.profile.CompanyAnswers;
import io.sopwright.profile.OfficeHours;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.Invalid;
import io.sopwright.refusal.NoSuch;
import io.sopwright.storage.BlobStore;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Right;
import io.sopwright.tenancy.TenantId;
import io.sopwright.wording.Message;
import io.sopwright.yaml.Yaml;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes what is true of a company. Each change names the state that was read, and is refused when somebody else was faster. */
@Singleton
final class Settings {

    private final SettingsRepository settings;
    private final CompanyAnswers answers;
    private final BlobStore blobs;
    private final Transactions transactions;
    private final Audit audit;

    Settings(SettingsRepository settings, CompanyAnswers answers, BlobStore blobs, Transactions transactions, Audit audit) {
        this.settings = settings;
        this.answers = answers;
        this.blobs = blobs;
        this.transactions = transactions;
        this.audit = audit;
    }

    SettingsRow find(TenantId tenant) {
        return transactions.read(() -> settings.find(tenant)).orElseThrow(NoSuch::new);
    }

    /** @throws Conflict when somebody else changed it since it was read */
    void changeFacts(Member member, long read, Facts facts) {
        change(member, before -> {
            int changed = settings.updateFacts(member.tenant(), read, facts.name(), facts.locale().toLanguageTag(),
                    facts.zone().getId());
            facts.answers().forEach(answer -> answers.save(member, answer.field(), answer.texts(), answer.read()));
            return new Change(changed, entry(member, "company.changed").with("name", before.name(), facts.name())
                    .with("locale", before.locale(), facts.locale().toLanguageTag())
                    .with("zone", before.zone(), facts.zone().getId()));
        });
    }

    /** @throws Conflict when somebody else changed it since it was read */
    void changeAccent(Member member, long read, String accent) {
        change(member, before -> new Change(settings.updateLetterhead(member.tenant(), read, accent, before.logo()),
                entry(member, "company.letterhead_changed").with("accent", before.accent(), accent)));
    }

    /**
     * Takes a picture as the logo; what is kept is written anew and holds pixels only.
     *
     * @param upload PNG, JPEG or GIF by content, whatever the file's name says
     * @throws Invalid for anything else
     * @throws Conflict when somebody else changed the letterhead since it was read
     */
    void changeLogo(Member member, long read, byte[] upload) {
        member.require(Right.ADMINISTER);
        var picture = picture(upload);
        changeLogo(member, read, blobs.put(member.tenant(), picture.mediaType(), picture.bytes()));
    }

    /** @throws Conflict when somebody else changed the letterhead since it was read */
    void removeLogo(Member member, long read) {
        changeLogo(member, read, (Sha256) null);
    }

    private void changeLogo(Member member, long read, @Nullable Sha256 logo) {
        change(member, before -> new Change(settings.updateLetterhead(member.tenant(), read, before.accent(), logo),
                entry(member, "company.letterhead_changed").with("logo", before.picture(), Optional.ofNullable(logo))));
    }

    private static Picture picture(byte[] upload) {
        try {
            return Picture.of(upload);
        } catch (InvalidPicture refused) {
            throw new Invalid("logo", Message.of("company.said", String.valueOf(refused.getMessage())));
        }
    }

    /** @throws Conflict when somebody else changed it since it was read */
    void changeCalendar(Member member, long read, OfficeHours hours) {
        var calendar = Yaml.write(OfficeHours.shape().write(hours));
        change(member, before -> new Change(settings.updateCalendar(member.tenant(), read, calendar),
                entry(member, "company.calendar_changed").with("calendar", before.calendar(), calendar)));
    }

    private record Change(int rows, AuditEntry entry) {}

    private interface Work {
        Change on(SettingsRow before);
    }

    private void change(Member member, Work work) {
        member.require(Right.ADMINISTER);
        transactions.write(() -> {
            var change = work.on(settings.find(member.tenant()).orElseThrow(NoSuch::new));
            if (change.rows() == 0) {
                throw new Conflict(Message.of("refusal.conflict"));
            }
            audit.record(member, change.entry());
        });
    }

    private static AuditEntry entry(Member member, String action) {
        return AuditEntry.of(action, "company", member.tenant(), member.company());
    }
}
