-- Prisma would make Case and Session anew here; columns with a default can be added in place, which keeps the
-- triggers.

-- AlterTable
ALTER TABLE "Case" ADD COLUMN "keptDays" INTEGER NOT NULL DEFAULT 180;
ALTER TABLE "Case" ADD COLUMN "keyId" TEXT;

-- AlterTable
ALTER TABLE "Session" ADD COLUMN "shared" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Session" ADD COLUMN "browser" TEXT;
ALTER TABLE "Session" ADD COLUMN "fresh" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Watch" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seenAt" DATETIME NOT NULL,
    "owedMs" INTEGER NOT NULL,
    "behindSince" DATETIME,
    "behindFrom" DATETIME,
    "behindTo" DATETIME,
    "rightAt" DATETIME
);

-- CreateTable
CREATE TABLE "KeyInUse" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "keyId" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "Case_keyId_idx" ON "Case"("keyId");

-- CreateIndex
CREATE INDEX "Session_browser_idx" ON "Session"("browser");

-- An erased case takes nothing more: a form that comes while it is being erased leaves no words behind.
CREATE TRIGGER "EventBody_needs_a_case_not_erased" BEFORE INSERT ON "EventBody"
WHEN EXISTS (SELECT 1 FROM "Case" WHERE "id" = NEW."caseId" AND "erasedAt" IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'An erased case takes nothing more');
END;

CREATE TRIGGER "Draft_needs_a_case_not_erased" BEFORE INSERT ON "Draft"
WHEN EXISTS (SELECT 1 FROM "Case" WHERE "id" = NEW."caseId" AND "erasedAt" IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'An erased case takes nothing more');
END;

CREATE TRIGGER "ResumeKey_needs_a_case_not_erased" BEFORE INSERT ON "ResumeKey"
WHEN EXISTS (SELECT 1 FROM "Case" WHERE "id" = NEW."caseId" AND "erasedAt" IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'An erased case takes nothing more');
END;

-- After a rotation no key of a case is wrapped under an older master key, whatever a server still holds.
CREATE TRIGGER "Case_made_under_the_key_in_use" BEFORE INSERT ON "Case"
WHEN NEW."wrappedKey" IS NOT NULL AND EXISTS (SELECT 1 FROM "KeyInUse" WHERE "keyId" IS NOT NEW."keyId")
BEGIN
    SELECT RAISE(ABORT, 'Another master key is in use');
END;

CREATE TRIGGER "Case_wrapped_under_the_key_in_use" BEFORE UPDATE OF "wrappedKey" ON "Case"
WHEN NEW."wrappedKey" IS NOT NULL AND EXISTS (SELECT 1 FROM "KeyInUse" WHERE "keyId" IS NOT NEW."keyId")
BEGIN
    SELECT RAISE(ABORT, 'Another master key is in use');
END;
