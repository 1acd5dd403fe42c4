package io.sopwright.exchange;

/** What the files of a company are called, below its folder: the same for those who read and for those who write. */
final class TenantFiles {

    static final String COMPANY = "tenant.yaml";
    static final String LOGO = "logo.png";
    static final String TRAIL = "trail.jsonl";
    /** The life of a document's versions, in the folder of the document. */
    static final String HISTORY = "history.csv";
    static final String SUMS = "SHA256SUMS";
    /** All that a version was made of, in the folder of the version. */
    static final String FROZEN = "version.yaml";
    /** A draft beside the version in force, in the folder of the version. */
    static final String DRAFT = "draft.yaml";

    private TenantFiles() {}

    /** @param id the document's name in files: small letters, digits and hyphens */
    static String document(String id) {
        return "documents/" + id + ".yaml";
    }

    /** @param part from 1 on: a file holds as many clients as can be read again */
    static String clients(int part) {
        return part == 1 ? "clients.yaml" : "clients-" + part + ".yaml";
    }

    /** @param number the document's: capital letters, digits and hyphens */
    static String versions(String number) {
        return "versions/" + number;
    }

    static String attached(String sha256) {
        return "files/" + sha256;
    }
}
