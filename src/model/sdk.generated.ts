// The release of the SDK that the facts on the service were reviewed against, by `npm run sync-wire`. Not edited by hand.
export const reviewedSdk = "tencentcloud-sdk-nodejs 4.1.313";
