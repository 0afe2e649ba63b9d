-- AlterTable
ALTER TABLE "Document" ADD COLUMN "certified" INTEGER;
ALTER TABLE "Document" ADD COLUMN "replaces" TEXT;
ALTER TABLE "Document" ADD COLUMN "translationOf" TEXT;
