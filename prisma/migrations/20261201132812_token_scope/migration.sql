-- AlterTable
ALTER TABLE "ApiToken" ADD COLUMN "scope" TEXT;
