-- CreateTable
CREATE TABLE "Case" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "createdAt" DATETIME NOT NULL,
    "wrappedKey" BLOB,
    "erasedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Event" (
    "caseId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "actorRole" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "channel" TEXT,
    "occurredAt" DATETIME,
    "precision" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL,
    "basis" TEXT NOT NULL,
    "bodyHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    PRIMARY KEY ("caseId", "seq")
);

-- CreateTable
CREATE TABLE "EventBody" (
    "caseId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "sealed" BLOB NOT NULL,

    PRIMARY KEY ("caseId", "seq")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT,
    "createdAt" DATETIME NOT NULL,
    "lastSeenAt" DATETIME NOT NULL,
    "hiddenAt" DATETIME
);

-- CreateTable
CREATE TABLE "Draft" (
    "sessionId" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "caseId" TEXT,
    "sealed" BLOB NOT NULL,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("sessionId", "form")
);

-- CreateIndex
CREATE UNIQUE INDEX "Event_caseId_id_key" ON "Event"("caseId", "id");

-- CreateIndex
CREATE INDEX "Session_caseId_idx" ON "Session"("caseId");

-- CreateIndex
CREATE INDEX "Draft_createdAt_idx" ON "Draft"("createdAt");

-- What follows is written by hand: Prisma knows no triggers. A later migration that makes one of these tables
-- anew (Prisma does so to change a column) drops its triggers and has to create them again.

-- An event is never changed and never removed.
CREATE TRIGGER "Event_never_changes" BEFORE UPDATE ON "Event"
BEGIN
    SELECT RAISE(ABORT, 'An event never changes');
END;

CREATE TRIGGER "Event_never_goes" BEFORE DELETE ON "Event"
BEGIN
    SELECT RAISE(ABORT, 'An event is never removed');
END;

-- A body is never changed, and removed only once its case is marked erased.
CREATE TRIGGER "EventBody_never_changes" BEFORE UPDATE ON "EventBody"
BEGIN
    SELECT RAISE(ABORT, 'The body of an event never changes');
END;

CREATE TRIGGER "EventBody_goes_with_its_case" BEFORE DELETE ON "EventBody"
WHEN NOT EXISTS (SELECT 1 FROM "Case" WHERE "id" = OLD."caseId" AND "erasedAt" IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'The body of an event is removed only when its case is erased');
END;

-- An erased case stays erased and has no key, however the row is written. A case that has events, or is erased,
-- keeps its row and its id: otherwise it could be removed and made anew.
CREATE TRIGGER "Case_stays_erased" BEFORE UPDATE ON "Case"
WHEN OLD."erasedAt" IS NOT NULL AND NEW."erasedAt" IS NOT OLD."erasedAt"
BEGIN
    SELECT RAISE(ABORT, 'An erased case stays erased');
END;

CREATE TRIGGER "Case_erased_has_no_key" BEFORE UPDATE ON "Case"
WHEN NEW."erasedAt" IS NOT NULL AND NEW."wrappedKey" IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'An erased case has no key');
END;

CREATE TRIGGER "Case_made_erased_has_no_key" BEFORE INSERT ON "Case"
WHEN NEW."erasedAt" IS NOT NULL AND NEW."wrappedKey" IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'An erased case has no key');
END;

CREATE TRIGGER "Case_keeps_its_id" BEFORE UPDATE ON "Case"
WHEN NEW."id" IS NOT OLD."id"
BEGIN
    SELECT RAISE(ABORT, 'A case keeps its id');
END;

CREATE TRIGGER "Case_keeps_its_row" BEFORE DELETE ON "Case"
WHEN OLD."erasedAt" IS NOT NULL OR EXISTS (SELECT 1 FROM "Event" WHERE "caseId" = OLD."id")
BEGIN
    SELECT RAISE(ABORT, 'A case with events, or an erased one, keeps its row');
END;
