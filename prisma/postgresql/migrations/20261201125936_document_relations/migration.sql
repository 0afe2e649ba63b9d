-- AlterTable
ALTER TABLE "Document" ADD COLUMN     "certified" INTEGER,
ADD COLUMN     "replaces" TEXT COLLATE "C",
ADD COLUMN     "translationOf" TEXT COLLATE "C";
