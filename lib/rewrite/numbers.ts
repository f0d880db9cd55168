/** Placeholders for what can only be left out, by kind and else by family. */
const BY_KIND: Readonly<Record<string, string>> = {
  email: '[e-mail address]',
  handle: '[user name]',
  userName: '[user name]',
  hashtag: '[hashtag]',
  website: '[website]',
  url: '[link]',
  link: '[link]',
  ipAddress: '[IP address]',
  medicalRecord: '[record number]',
  fileReference: '[reference]',
  memberId: '[member number]',
  insurerNumber: '[member number]',
  claimNumber: '[claim number]',
  caseNumber: '[case number]',
  docket: '[case number]',
  prisonNumber: '[number]',
  plate: '[number plate]',
  vin: '[vehicle number]',
  card: '[card number]',
  cardEnding: '[card]',
  iban: '[account number]',
  bankAccount: '[account number]',
  passport: '[passport number]',
  drivingLicence: '[licence number]',
  deviceSerial: '[serial number]',
  ssn: '[number]',
  ssnLastFour: '[digits]',
  zip: '[ZIP code]',
  zip3: '[ZIP code]',
  ukPostcode: '[postcode]',
  auPostcode: '[postcode]',
  canadianPostcode: '[postcode]',
  eircode: '[postcode]',
};

const BY_FAMILY: Readonly<Record<string, string>> = {
  phone: '[phone number]',
  email: '[e-mail address]',
  url: '[link]',
  id: '[number]',
};

/** The placeholder for a number or an address of the network, or nothing when it is of another nature. */
export function placeholder(kind: string, family: string): string | undefined {
  return BY_KIND[kind] ?? BY_FAMILY[family];
}
