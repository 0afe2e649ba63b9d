-- CreateTable
CREATE TABLE "AssetAmount" (
    "requestId" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "millions" INTEGER NOT NULL,
    "units" INTEGER NOT NULL,
    "tenThousandths" INTEGER NOT NULL,

    PRIMARY KEY ("requestId", "stage", "currency"),
    CONSTRAINT "AssetAmount_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "Request" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
