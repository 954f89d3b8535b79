-- CreateTable
CREATE TABLE "EvidencePart" (
    "caseId" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "copy" TEXT NOT NULL,
    "part" INTEGER NOT NULL,
    "sealed" BLOB NOT NULL,

    PRIMARY KEY ("caseId", "file", "copy", "part")
);

-- Written by hand, as for the bodies of events. A part is never changed; it goes when the person removes the file.
CREATE TRIGGER "EvidencePart_never_changes" BEFORE UPDATE ON "EvidencePart"
BEGIN
    SELECT RAISE(ABORT, 'A part of a file never changes');
END;

CREATE TRIGGER "EvidencePart_needs_a_case_not_erased" BEFORE INSERT ON "EvidencePart"
WHEN EXISTS (SELECT 1 FROM "Case" WHERE "id" = NEW."caseId" AND "erasedAt" IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'An erased case takes nothing more');
END;
