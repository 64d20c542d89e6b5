import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'influxdb', name: 'InfluxDB', homepage: 'https://www.influxdata.com', rules })
