-- AlterTable
ALTER TABLE "Case" ADD COLUMN "number" TEXT;

-- CreateTable
CREATE TABLE "ResumeKey" (
    "caseId" TEXT NOT NULL PRIMARY KEY,
    "sealed" BLOB NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "keptAt" DATETIME
);

-- CreateTable
CREATE TABLE "Tries" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "points" INTEGER NOT NULL,
    "expire" DATETIME
);

-- CreateIndex
CREATE INDEX "Tries_expire_idx" ON "Tries"("expire");

-- CreateIndex
CREATE UNIQUE INDEX "Case_number_key" ON "Case"("number");
