import { Module } from '@nestjs/common';
import { LinkageController } from './linkage.controller.ts';
import { LinkageService } from './linkage.service.ts';

@Module({ controllers: [LinkageController], providers: [LinkageService] })
export class LinkageModule {}
