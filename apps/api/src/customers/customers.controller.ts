import { Controller, Get, Query } from '@nestjs/common';
import {
  customerUnitsQuerySchema,
  customerUnitsSchema,
  customersQuerySchema,
  customersSchema,
  type CustomerUnits,
  type Customers,
} from '@throughline/types';
import type { z } from 'zod';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { CurrentAccount } from '../accounts/current-account.ts';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { CustomersService } from './customers.service.ts';

@Controller('api/customers')
@Access('admin', 'executive', 'manager')
export class CustomersController {
  constructor(private readonly customers: CustomersService) {}

  @Get()
  @Describe('Outcomes of a unit over time, loyalty by type and coverage', customersSchema)
  find(
    @CurrentAccount() account: AccountEntity,
    @Query({ schema: customersQuerySchema }) query: z.output<typeof customersQuerySchema>,
  ): Promise<Customers> {
    return this.customers.find(account, query);
  }

  @Get('units')
  @Describe('One outcome of every unit, with its change', customerUnitsSchema)
  ofUnits(
    @CurrentAccount() account: AccountEntity,
    @Query({ schema: customerUnitsQuerySchema }) query: z.output<typeof customerUnitsQuerySchema>,
  ): Promise<CustomerUnits> {
    return this.customers.ofUnits(account, query);
  }
}
