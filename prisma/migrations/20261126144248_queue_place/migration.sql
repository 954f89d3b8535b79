-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_DeskRow" (
    "caseId" TEXT NOT NULL PRIMARY KEY,
    "place" TEXT NOT NULL,
    "handle" TEXT NOT NULL,
    "situation" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "emergencies" TEXT NOT NULL,
    "urgency" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "holder" TEXT,
    "wantsSecond" BOOLEAN NOT NULL,
    "waiting" TEXT NOT NULL,
    "grantedAt" DATETIME NOT NULL,
    "until" DATETIME NOT NULL,
    "lastAt" DATETIME NOT NULL
);
-- As placeInQueue (lib/store/desk-rows.ts) makes it: a time is kept as 2026-11-26T03:00:00.000+00:00.
INSERT INTO "new_DeskRow" ("caseId", "place", "emergencies", "grantedAt", "handle", "holder", "lastAt", "situation", "stage", "status", "until", "urgency", "waiting", "wantsSecond") SELECT "caseId", (3 - "urgency") || ' ' || substr("lastAt", 1, 23) || 'Z ' || "caseId", "emergencies", "grantedAt", "handle", "holder", "lastAt", "situation", "stage", "status", "until", "urgency", "waiting", "wantsSecond" FROM "DeskRow";
DROP TABLE "DeskRow";
ALTER TABLE "new_DeskRow" RENAME TO "DeskRow";
CREATE UNIQUE INDEX "DeskRow_place_key" ON "DeskRow"("place");
CREATE UNIQUE INDEX "DeskRow_handle_key" ON "DeskRow"("handle");
CREATE INDEX "DeskRow_holder_idx" ON "DeskRow"("holder");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

CREATE TRIGGER "DeskRow_needs_a_case_not_erased" BEFORE INSERT ON "DeskRow"
WHEN EXISTS (SELECT 1 FROM "Case" WHERE "id" = NEW."caseId" AND "erasedAt" IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'An erased case takes nothing more');
END;
