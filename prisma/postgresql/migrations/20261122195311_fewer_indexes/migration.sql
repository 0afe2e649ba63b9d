-- DropIndex
DROP INDEX "ActionText_requestId_idx";

-- DropIndex
DROP INDEX "Delivery_userId_idx";
