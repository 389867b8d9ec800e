import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.ts';
import { DirectoryController } from './directory.controller.ts';
import { DirectoryService } from './directory.service.ts';
import { PersonEntity } from './person.entity.ts';
import { UnitEntity } from './unit.entity.ts';

@Module({
  imports: [TypeOrmModule.forFeature([UnitEntity, PersonEntity]), AuditModule],
  controllers: [DirectoryController],
  providers: [DirectoryService],
})
export class DirectoryModule {}
