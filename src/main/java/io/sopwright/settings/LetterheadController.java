package io.sopwright.settings;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.profile.Companies;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.Invalid;
import io.sopwright.refusal.NoSuch;
import io.sopwright.storage.BlobStore;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Once;
import io.sopwright.tenancy.Right;
import io.sopwright.web.Form;
import io.sopwright.web.Operation;
import io.sopwright.web.Page;
import io.sopwright.web.Replies;
import io.sopwright.wording.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a company's paper looks. */
@Controller("/c/{company}/company/letterhead")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class LetterheadController {

    private static final String HERE = "/company/letterhead";

    private final Settings settings;
    private final Companies companies;
    private final BlobStore blobs;
    private final Once once;

    LetterheadController(Settings settings, Companies companies, BlobStore blobs, Once once) {
        this.settings = settings;
        this.companies = companies;
        this.blobs = blobs;
        this.once = once;
    }

    @Get
    LetterheadPage show(Member member) {
        member.require(Right.ADMINISTER);
        return page(member);
    }

    @Post
    HttpResponse<Page> changeAccent(Member member, Operation operation, @Body Form form) {
        return carryOut(member, operation, form, () -> settings.changeAccent(member, form.number("read"), accent(form)));
    }

    @Post("/logo")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<Page> changeLogo(Member member, Operation operation, @Part("read") String read,
            @Part("logo") @Nullable CompletedFileUpload logo) {
        var form = new Form(Map.of("read", List.of(read)));
        return carryOut(member, operation, form, () -> settings.changeLogo(member, form.number("read"), bytes(logo)));
    }

    @Post("/logo-removal")
    HttpResponse<Page> removeLogo(Member member, Operation operation, @Body Form form) {
        return carryOut(member, operation, form, () -> settings.removeLogo(member, form.number("read")));
    }

    /** The picture, for everybody of the company. */
    @Get("/logo")
    HttpResponse<byte[]> logo(Member member) {
        var logo = settings.find(member.tenant()).picture().orElseThrow(NoSuch::new);
        return HttpResponse.ok(blobs.get(member.tenant(), logo))
                .header("Content-Type", blobs.find(member.tenant(), logo).mediaType())
                .header("Cache-Control", "private, no-cache");
    }

    private HttpResponse<Page> carryOut(Member member, Operation operation, Form form, Runnable verb) {
        try {
            return Replies.to(once.run(member, operation, () -> {
                verb.run();
                return member.to(HERE);
            }));
        } catch (Invalid invalid) {
            return Replies.invalid(page(member).refused(form, invalid));
        } catch (Conflict _) {
            return Replies.conflict(page(member).beside(form));
        }
    }

    private static String accent(Form form) {
        return form.given("accent").filter(colour -> colour.matches("#[0-9a-fA-F]{6}"))
                .map(colour -> colour.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new Invalid("accent", Message.of("company.accent_unknown")));
    }

    private static byte[] bytes(@Nullable CompletedFileUpload file) {
        try {
            if (file == null || file.getSize() == 0) {
                throw new Invalid("logo", Message.of("company.logo_missing"));
            }
            return file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private LetterheadPage page(Member member) {
        return LetterheadPage.of(member, settings.find(member.tenant()), companies.find(member.tenant()));
    }
}
