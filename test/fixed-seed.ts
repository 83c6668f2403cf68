import fc from 'fast-check';

// A green tree stays green: other customers are tried by FAST_CHECK_SEED=$RANDOM npm test.
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20261123) });
