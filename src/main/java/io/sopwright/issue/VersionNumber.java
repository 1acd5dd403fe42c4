package io.sopwright.issue;

/** The number of a version. */
record VersionNumber(int major, int minor) {

    /** That of a document's first issue. */
    static final VersionNumber FIRST = new VersionNumber(1, 0);

    static VersionNumber of(LifeRow version) {
        return new VersionNumber(version.major(), version.minor());
    }

    /** The one after it: a new major one for what changes what people do or promise. */
    VersionNumber next(boolean material) {
        return material ? new VersionNumber(major + 1, 0) : new VersionNumber(major, minor + 1);
    }

    String text() {
        return major + "." + minor;
    }
}
