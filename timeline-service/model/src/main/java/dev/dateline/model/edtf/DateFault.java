package dev.dateline.model.edtf;

/** Why something is no date. */
public enum DateFault {
  NOT_A_DATE,
  /** 29 February 2019. */
  NO_SUCH_DAY,
  /** A range that ends before it begins. */
  BACKWARDS
}
