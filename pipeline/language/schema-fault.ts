import type { ErrorObject } from 'ajv/dist/2020.js'
import { sentence } from './sentence.ts'

/** What a schema has against a value: `must NOT have additional properties (found "lexicn")`. */
export function schemaFault({ message = '', params }: Pick<ErrorObject, 'message' | 'params'>): string {
  const { additionalProperty, allowedValues } = params
  if (additionalProperty !== undefined)
    return sentence`${message} (found ${JSON.stringify(additionalProperty)})`
  if (Array.isArray(allowedValues)) return sentence`${message} (which are ${allowedValues.join(', ')})`
  return message
}

/** What ajv itself says of the keywords that schemas of users' files have, here so that the catalogue has it. */
export const ajvSays = [
  sentence`must be ${0}`,
  sentence`must be >= ${0}`,
  sentence`must be <= ${0}`,
  sentence`must be equal to constant`,
  sentence`must be equal to one of the allowed values`,
  sentence`must match a schema in anyOf`,
  sentence`must match pattern ${0}`,
  sentence`must match format ${0}`,
  sentence`must have required property ${0}`,
  sentence`must NOT be valid`,
  sentence`must NOT have additional properties`,
  sentence`must NOT have fewer than ${0} items`,
  sentence`must NOT have fewer than ${0} characters`,
]
